// CommonJS, since the server reads the names of parameters from the text of functions, and decorates classes in place.
const { Readable } = require('node:stream')
const { Edm, ODataController, ODataEntity, ODataServer, odata } = require('odata-v4-server')

/** A fresh service of owners, animals (dogs among them) and pictures. */
module.exports = function createService() {
  const Mood = Object.assign({ Calm: 0, Wild: 1 }, { 0: 'Calm', 1: 'Wild' })

  class Address extends ODataEntity {}
  Address.define({ Street: Edm.String })

  class Owner extends ODataEntity {}
  class Animal extends ODataEntity {}
  Animal.define(odata.namespace('zoo'), {
    Id: [Edm.Int32, Edm.Key],
    Name: Edm.String,
    Tag: Edm.Guid,
    BornAt: Edm.DateTimeOffset,
    Weight: Edm.Double,
    Mood: Edm.EnumType(Mood),
    Nicknames: Edm.Collection(Edm.String),
    OwnerId: Edm.Int32,
    Owner: [Edm.EntityType(Owner), Edm.Partner('Animals')],
  })
  class Dog extends Animal {}
  Dog.define(odata.namespace('zoo'), { Barks: Edm.Boolean })
  Owner.define(odata.namespace('zoo'), {
    Id: [Edm.Int32, Edm.Key],
    Name: Edm.String,
    Address: Edm.ComplexType(Address),
    Animals: [Edm.Collection(Edm.EntityType(Animal)), Edm.Partner('Owner')],
  })
  Address.define(odata.namespace('zoo'))
  class Picture extends ODataEntity {}
  Picture.define(odata.namespace('zoo'), Edm.MediaEntity('image/png'), { Id: [Edm.Int32, Edm.Key], Title: Edm.String })

  const animals = new Map()
  const owners = new Map()
  const media = new Map()
  const make = (type, values) => Object.assign(new type(), values)
  animals.set(1, make(Animal, { Id: 1, Name: "O'Malley", Mood: 'Calm', Nicknames: ['Tom'], OwnerId: 1, Weight: 4.5 }))
  animals.set(2, make(Dog, { Id: 2, Name: 'Rex & Co', Mood: 'Wild', Nicknames: [], OwnerId: 1, Barks: true }))
  owners.set(1, make(Owner, { Id: 1, Name: 'Ann', Address: make(Address, { Street: 'Ä 1' }) }))

  class Animals extends ODataController {
    find(query) {
      const text = (query?.value?.options ?? []).map(({ raw }) => decodeURIComponent(raw))
      module.exports.asked.push(text)
      return [...animals.values()]
    }
    findOne(key) {
      return animals.get(key)
    }
    insert(data, type) {
      const made = make(/Dog$/.test(type ?? '') ? Dog : Animal, data)
      animals.set(data.Id, made)
      return made
    }
    update(key, delta) {
      Object.assign(animals.get(key), delta)
    }
    replace(key, data) {
      animals.set(key, make(Animal, { ...data, Id: key }))
    }
    remove(key) {
      animals.delete(key)
    }
    owner(result) {
      return owners.get(result.OwnerId)
    }
    setOwner(key, link) {
      animals.get(key).OwnerId = link
    }
    removeOwner(key) {
      animals.get(key).OwnerId = null
    }
  }
  Animals.define(odata.type(Animal), {
    find: [odata.GET, { query: odata.query }],
    findOne: [odata.GET, { key: odata.key }],
    insert: [odata.POST, { data: odata.body, type: odata.type }],
    update: [odata.PATCH, { key: odata.key, delta: odata.body }],
    replace: [odata.PUT, { key: odata.key, data: odata.body }],
    remove: [odata.DELETE, { key: odata.key }],
    owner: [odata.GET('Owner'), { result: odata.result }],
    setOwner: [odata.createRef('Owner'), odata.updateRef('Owner'), { key: odata.key, link: odata.link }],
    removeOwner: [odata.deleteRef('Owner'), { key: odata.key }],
  })

  class Owners extends ODataController {
    find() {
      return [...owners.values()]
    }
    findOne(key) {
      return owners.get(key)
    }
    animals(result) {
      return [...animals.values()].filter(({ OwnerId }) => OwnerId === result.Id)
    }
  }
  Owners.define(odata.type(Owner), {
    find: odata.GET,
    findOne: [odata.GET, { key: odata.key }],
    animals: [odata.GET('Animals'), { result: odata.result }],
  })

  class Pictures extends ODataController {
    findOne(key) {
      return make(Picture, { Id: key, Title: 'T' })
    }
    read(key, context) {
      context.response.contentType('image/png')
      return Readable.from([media.get(key)])
    }
    async write(key, body) {
      const chunks = []
      for await (const chunk of body) chunks.push(chunk)
      media.set(key, Buffer.concat(chunks))
      return {}
    }
  }
  Pictures.define(odata.type(Picture), {
    findOne: [odata.GET, { key: odata.key }],
    read: [odata.GET.$value, { key: odata.key, context: odata.context }],
    write: [odata.PUT.$value, { key: odata.key, body: odata.body }],
  })

  Animal.prototype.older = function older(years) {
    return `${this.Name} in ${years} years`
  }
  Animal.define({ older: [Edm.Function(Edm.String), { years: Edm.Int32 }] })
  Animal.prototype.rename = function rename(name) {
    animals.get(this.Id).Name = name
    return name
  }
  Animal.define({ rename: [Edm.Action(Edm.String), { name: Edm.String }] })

  class Zoo extends ODataServer {
    heaviest(least) {
      return Math.max(least, ...[...animals.values()].map(({ Weight }) => Weight ?? 0))
    }
    echo(text) {
      return text
    }
    clear() {
      animals.clear()
      return true
    }
  }
  Zoo.container = Object.assign(new Edm.ContainerBase(), { Mood })
  Zoo.define(
    odata.namespace('zoo'),
    odata.controller(Animals, 'Animals', Animal),
    odata.controller(Owners, 'Owners', Owner),
    odata.controller(Pictures, 'Pictures', Picture),
    {
      heaviest: [Edm.FunctionImport(Edm.Double), { least: Edm.Double }],
      echo: [Edm.FunctionImport(Edm.String), { text: Edm.String }],
      clear: Edm.ActionImport(Edm.Boolean),
    },
  )
  return Zoo
}
module.exports.asked = []
