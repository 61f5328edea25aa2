/// The bot's home in Discord: connected shard by shard, with a way out by REST. Start at
/// `DiscordHome`.
@NullMarked
package campaignbot.discord.home;

import org.jspecify.annotations.NullMarked;
