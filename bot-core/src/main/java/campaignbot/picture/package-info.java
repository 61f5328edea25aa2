/// Pictures that stand for parts of a message where a platform shows pictures. Start at
/// `ChartPicture`.
@NullMarked
package campaignbot.picture;

import org.jspecify.annotations.NullMarked;
