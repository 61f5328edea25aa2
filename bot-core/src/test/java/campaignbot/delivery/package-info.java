/// Fakes of the ports in memory, and tests of the way of an event without a database. Start at
/// `MailroomTest`, which has one.
@NullMarked
package campaignbot.delivery;

import org.jspecify.annotations.NullMarked;
