/// The way out to Slack: letters become messages in their threads. Start at `SlackPost`.
@NullMarked
package campaignbot.slack.posting;

import org.jspecify.annotations.NullMarked;
