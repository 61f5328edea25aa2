/// Random talks against the pure dialogue. Start at `RandomTalksTest`.
@NullMarked
package campaignbot.talks;

import org.jspecify.annotations.NullMarked;
