/// The whole bot in a Slack that is not there. Start at `Bench`.
@NullMarked
package campaignbot.slack.home;

import org.jspecify.annotations.NullMarked;
