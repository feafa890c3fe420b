/** A browser has no question of its own: whoever tapped has agreed. Only the local cloud is reached from one. */
export async function question(templateIds: string[]): Promise<string[]> {
  return templateIds;
}
