/// Slack's words to the bot's words, and back. Start at `home.SlackHome`.
@NullMarked
package campaignbot.slack;

import org.jspecify.annotations.NullMarked;
