/** Payloads as a service answers them: wide types, few properties, in so many `$select` shapes. */
export function usersOf(model, shapes) {
  const members = model
    .get('microsoft.graph.user')
    .filter(({ kind, many }) => kind === 'string' || (!many && (kind === 'boolean' || kind === 'dateTime')))
  const users = Array.from({ length: 200 }, (_, number) => {
    const shape = number % shapes
    const picked = Array.from(
      { length: 10 },
      (_, place) => members[(shape * 7 + place * (1 + (shape % 5))) % members.length],
    )
    return {
      '@odata.etag': 'W/"1"',
      id: `id-${number}`,
      ...Object.fromEntries(picked.map((member, place) => [member.name, sampleOf(member, number, place)])),
    }
  })
  return parsed(users)
}

function sampleOf({ kind, many, nullable }, number, place) {
  if (nullable && !many && place === 7) return null
  if (many) return ['one', `two ${number}`]
  return kind === 'boolean' ? number % 2 === 0 : kind === 'dateTime' ? '2026-05-04T10:20:30Z' : `value ${number}`
}

/** Messages of one shape, as a mailbox lists them. */
export function messages() {
  return parsed(
    Array.from({ length: 100 }, (_, number) => ({
      '@odata.etag': 'W/"CQAAABYAAAB"',
      id: `AAMkAGI2-${number}`,
      createdDateTime: '2026-05-04T10:20:30Z',
      lastModifiedDateTime: '2026-05-04T10:20:31Z',
      changeKey: 'CQAAABYAAAB',
      categories: [],
      receivedDateTime: '2026-05-04T10:20:30Z',
      sentDateTime: '2026-05-04T10:20:29Z',
      hasAttachments: false,
      internetMessageId: `<${number}@example.com>`,
      subject: `Notes of meeting ${number}`,
      bodyPreview: 'Here is what we said about the plan for the next months',
      importance: 'normal',
      parentFolderId: 'AQMkAGI2',
      conversationId: 'AAQkAGI2',
      isDeliveryReceiptRequested: null,
      isReadReceiptRequested: false,
      isRead: number % 2 === 0,
      isDraft: false,
      webLink: 'https://outlook.example/owa/?ItemID=AAMkAGI2',
      inferenceClassification: 'focused',
      body: { contentType: 'html', content: '<p>Here is what we said about the plan for the next months</p>' },
      sender: recipient(number),
      from: recipient(number),
      toRecipients: [recipient(1), recipient(2)],
      ccRecipients: [],
      bccRecipients: [],
      replyTo: [],
      flag: { flagStatus: 'notFlagged' },
    })),
  )
}

function recipient(number) {
  return { emailAddress: { name: `Person ${number}`, address: `person${number}@example.com` } }
}

/** One file of a drive, with its facets. */
export function driveItem() {
  const by = { user: { id: 'u1', displayName: 'Megan Bowen' }, application: null }
  return parsed([
    {
      '@odata.etag': '"{1}"',
      id: '01BYE5',
      createdDateTime: '2026-05-04T10:20:30Z',
      eTag: '"{1},1"',
      lastModifiedDateTime: '2026-05-04T10:20:31Z',
      name: 'Plan.docx',
      webUrl: 'https://drive.example/Plan.docx',
      cTag: '"c:{1},2"',
      size: 23_456,
      createdBy: by,
      lastModifiedBy: by,
      parentReference: { driveId: 'b!1', driveType: 'business', id: '01BYE', path: '/drive/root:' },
      file: { mimeType: 'application/msword', hashes: { quickXorHash: 'aGFzaA==' } },
      fileSystemInfo: { createdDateTime: '2026-05-04T10:20:30Z', lastModifiedDateTime: '2026-05-04T10:20:31Z' },
      shared: { scope: 'users' },
    },
  ])
}

/** The same messages with four wrong members each: 400 errors. */
export function wrongMessages() {
  return messages().map((message) => ({
    ...message,
    subject: 5,
    isRead: 'yes',
    sentDateTime: 'yesterday',
    from: { emailAddress: { name: false } },
  }))
}

/** As `JSON.parse` makes them. */
function parsed(value) {
  return JSON.parse(JSON.stringify(value))
}
