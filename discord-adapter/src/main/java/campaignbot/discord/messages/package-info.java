/// The bot's messages as Discord shows them, within Discord's limits, and what comes back from
/// their buttons. Pure; start at `Rendering`.
@NullMarked
package campaignbot.discord.messages;

import org.jspecify.annotations.NullMarked;
