/// Discord's words to the bot's words, and back. Start at `home.DiscordHome`.
@NullMarked
package campaignbot.discord;

import org.jspecify.annotations.NullMarked;
