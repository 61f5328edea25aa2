/// A stand-in for Slack on loopback: people who type, click and upload, the Web API that the bot
/// calls back, and Socket Mode. Start at `FakeSlack`. Shapes of answers follow
/// slackapi/java-slack-sdk, json-logs/samples/api.
@NullMarked
package campaignbot.slack.fake;

import org.jspecify.annotations.NullMarked;
