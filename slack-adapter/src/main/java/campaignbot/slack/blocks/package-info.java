/// The bot's messages as Block Kit, within Slack's limits. Pure; start at `Rendering`.
@NullMarked
package campaignbot.slack.blocks;

import org.jspecify.annotations.NullMarked;
