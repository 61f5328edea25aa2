/// From words to what was meant: sums, places, metrics, wishes. Start at `Reader`.
@NullMarked
package campaignbot.understanding;

import org.jspecify.annotations.NullMarked;
