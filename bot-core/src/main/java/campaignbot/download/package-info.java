/// Files from the web: never more than wanted, and never from anywhere else than allowed.
@NullMarked
package campaignbot.download;

import org.jspecify.annotations.NullMarked;
