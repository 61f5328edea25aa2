/// The way of an event: into the inbox, through the bot, out of the outbox. Several nodes may do
/// this on one store; nothing is lost when one dies, and what one talk hears and says keeps its
/// order. Start at `Mailroom`.
@NullMarked
package campaignbot.delivery;

import org.jspecify.annotations.NullMarked;
