/// Puts the Slack side together. Start at `SlackHome`.
@NullMarked
package campaignbot.slack.home;

import org.jspecify.annotations.NullMarked;
