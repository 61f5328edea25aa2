/// The bot itself: load, advance, save, word. The only package that touches ports. Start at
/// `CampaignBot`.
@NullMarked
package campaignbot.bot;

import org.jspecify.annotations.NullMarked;
