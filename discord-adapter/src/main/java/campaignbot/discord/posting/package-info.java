/// The bot's letters become messages in Discord. Start at `DiscordPost`.
@NullMarked
package campaignbot.discord.posting;

import org.jspecify.annotations.NullMarked;
