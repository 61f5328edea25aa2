/// A stand-in for Discord on loopback: people who type, click and answer modals, the REST API that
/// the bot calls, and the gateway it listens at, both version 10. Start at `FakeDiscord`.
@NullMarked
package campaignbot.discord.fake;

import org.jspecify.annotations.NullMarked;
