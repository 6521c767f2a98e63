module.exports = {
  async executeAction(definition, parameters) {
    if (definition.name === 'greet') return `Hello ${parameters.name}`
    return undefined
  },
}
