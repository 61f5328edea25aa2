/// Where Slack's requests come in: the HTTP server and what is refused before Bolt sees it. Start
/// at `Door`.
@NullMarked
package campaignbot.slack.door;

import org.jspecify.annotations.NullMarked;
