/// Finds the words: reply data becomes a platform-free `Message` in one language. All texts stand
/// in bundles. Start at `Wording`.
@NullMarked
package campaignbot.wording;

import org.jspecify.annotations.NullMarked;
