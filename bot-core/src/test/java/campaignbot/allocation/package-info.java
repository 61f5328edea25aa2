@NullMarked
package campaignbot.allocation;

import org.jspecify.annotations.NullMarked;
