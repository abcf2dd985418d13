import { expect, test } from 'vitest'
import { allCommands, commandNamed, overview } from '../src/cli/commands.ts'

const commands = await allCommands()

// docs/commands.md is this file's output. After an intended change: `npm test -- -u`, then review the diff.
test('every command is documented as its own help says', async () => {
  const page = [
    '# Commands',
    '',
    'Generated from the commands themselves. In a checkout, `npm run -s sayso -- …` runs them.',
    '',
    '```',
    await overview(),
    '```',
    ...commands.flatMap((command) => ['', `## sayso ${command.name}`, '', '```', command.help(), '```']),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../docs/commands.md')
})

test('every command is called by its own name', async () => {
  for (const command of commands) expect((await commandNamed(command.name)).name).toBe(command.name)
})

test('every command has a usage, a summary that ends like a sentence, and an example that calls it', () => {
  for (const command of commands) {
    expect(command.usage).toMatch(new RegExp(`^sayso ${command.name}`))
    expect(command.summary).toMatch(/\.$/)
    expect(command.help()).toMatch(new RegExp(`(sayso|npm) ${command.name}`))
  }
})
