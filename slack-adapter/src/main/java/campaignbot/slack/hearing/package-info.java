/// What people do in Slack becomes events of talks: each is stored before it is acknowledged, and
/// nothing is asked of Slack before that. Start at `Hearing`.
@NullMarked
package campaignbot.slack.hearing;

import org.jspecify.annotations.NullMarked;
