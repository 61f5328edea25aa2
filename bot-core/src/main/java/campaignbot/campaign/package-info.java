/// What a team wants from a campaign, in exact values that refuse nonsense. Start at `Brief`.
@NullMarked
package campaignbot.campaign;

import org.jspecify.annotations.NullMarked;
