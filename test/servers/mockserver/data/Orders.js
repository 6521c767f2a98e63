module.exports = {
  async executeAction(_definition, { amount }, { ID }) {
    const entries = await this.base.getAllEntries()
    const order = entries.find((entry) => entry.ID === ID)
    if (amount > order.Total) this.throwError('Too much', 422, { error: { code: 'TooMuch', message: 'Too much' } })
    return { ...order, Note: `paid ${amount}` }
  },
}
