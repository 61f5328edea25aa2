/// Where Slack's requests come in over HTTP: the server, and all that is refused before Bolt sees
/// it. Start at `Door`. Bolt's own check of signatures is to be left out of the app behind it: it
/// looks at lines joined again, not at the bytes that were signed.
@NullMarked
package campaignbot.slack.door;

import org.jspecify.annotations.NullMarked;
