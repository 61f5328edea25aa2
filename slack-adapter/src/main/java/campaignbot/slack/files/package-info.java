/// Files that people share in Slack. Start at `SlackFiles`.
@NullMarked
package campaignbot.slack.files;

import org.jspecify.annotations.NullMarked;
