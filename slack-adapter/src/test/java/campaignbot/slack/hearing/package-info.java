@NullMarked
package campaignbot.slack.hearing;

import org.jspecify.annotations.NullMarked;
