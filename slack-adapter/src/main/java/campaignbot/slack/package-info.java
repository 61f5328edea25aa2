/// Slack's words to the bot's words, and back. Nothing is here yet but the place for it.
@NullMarked
package campaignbot.slack;

import org.jspecify.annotations.NullMarked;
