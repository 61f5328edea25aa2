/// The guided talk: the pure heart of the bot. Start at `Dialogue`.
@NullMarked
package campaignbot.conversation;

import org.jspecify.annotations.NullMarked;
