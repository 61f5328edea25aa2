/// Attacks on the door, over real HTTP on loopback. Start at `ForgedRequestsTest`.
@NullMarked
package campaignbot.slack.door;

import org.jspecify.annotations.NullMarked;
