/// What people do in Discord becomes events of talks: each is acknowledged at once, then stored,
/// then answered by ordinary messages. Start at `Hearing`.
@NullMarked
package campaignbot.discord.hearing;

import org.jspecify.annotations.NullMarked;
