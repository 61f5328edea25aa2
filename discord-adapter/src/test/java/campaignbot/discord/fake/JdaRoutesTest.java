package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What stock JDA asks for by itself, and how it takes the answers.
@Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JdaRoutesTest {
  private final FakeDiscord discord = FakeDiscord.start();
  private final JDA jda = EchoBot.start(discord);
  private final Place campaigns = discord.campaigns();
  private final TextChannel channel =
      Objects.requireNonNull(jda.getTextChannelById(campaigns.id()));

  JdaRoutesTest() throws InterruptedException {}

  @AfterEach
  void close() {
    jda.shutdownNow();
    discord.close();
  }

  @Test
  void readsWhatItRegistered() {
    var commands = jda.retrieveCommands(true).complete();

    assertThat(commands).extracting(Command::getName).containsExactly("echo", "campaigns");
    assertThat(jda.retrieveApplicationInfo().complete().getId()).isEqualTo(FakeDiscord.APPLICATION);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void readsChangesAndDeletesMessages() {
    var message = channel.sendMessage("one").complete();
    channel.sendMessage("two").setMessageReference(message).complete();
    message.editMessage("three").complete();
    discord.message(discord.alice(), campaigns, "none of its business");
    discord.awaitMessage(campaigns, 3);

    assertThat(channel.retrieveMessageById(message.getId()).complete().getContentRaw())
        .isEqualTo("three");
    assertThat(channel.getHistoryAfter(message, 10).complete().getRetrievedHistory())
        .extracting(Message::getContentRaw)
        .containsExactly("heard:", "", "two");
    message.delete().complete();
    assertThat(discord.byBot(campaigns)).hasSize(2);
    channel.sendTyping().complete();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void opensThreadsAndDirectMessages() {
    var thread = channel.createThreadChannel("Plan").complete();
    thread.sendMessage("in it").complete();
    thread.getManager().setName("Plan 1").setArchived(true).complete();
    var place = discord.threads(campaigns).getFirst();
    assertThat(discord.nameOf(place)).isEqualTo("Plan 1");
    assertThat(discord.isArchived(place)).isTrue();
    assertThat(discord.messagesIn(campaigns)).isEmpty();

    jda.openPrivateChannelById(discord.alice().id())
        .flatMap(dm -> dm.sendMessage("hello"))
        .complete();
    assertThat(discord.byBot(discord.dm(discord.alice()))).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void showsFilesInComponents() {
    var file = FileUpload.fromData(new byte[5], "plan.csv");
    var message =
        channel
            .sendMessageComponents(
                Container.of(TextDisplay.of("**Plan 1**"), FileDisplay.fromFile(file)))
            .useComponentsV2()
            .complete();
    var posted = discord.byBot(campaigns).getFirst();
    assertThat(posted.words()).isEqualTo("**Plan 1**");
    assertThat(posted.files()).extracting(SharedFile::name).containsExactly("plan.csv");
    assertThat(posted.json().toString()).contains(posted.files().getFirst().url());

    message
        .editMessageComponents(TextDisplay.of("Plan 2"))
        .useComponentsV2()
        .setFiles(List.of())
        .complete();
    assertThat(discord.now(posted).words()).isEqualTo("Plan 2");
    assertThat(discord.now(posted).files()).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void goesOnWithAnAnswerByItsTokenAlone() {
    var command =
        discord.slash(discord.alice(), discord.elsewhere(), "echo", Map.of("text", "wait"));
    discord.answerTo(command);
    var hook = InteractionHook.from(jda, command.token());
    hook.editOriginal("done").setFiles(FileUpload.fromData(new byte[1], "a.csv")).complete();

    assertThat(discord.answerTo(command).text()).isEqualTo("done");
    assertThat(discord.answerTo(command).files()).hasSize(1);
    assertThat(hook.retrieveOriginal().complete().getContentRaw()).isEqualTo("done");
    hook.deleteOriginal().complete();
    assertThat(command.answers()).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void understandsRefusals() {
    var thread = channel.createThreadChannel("Plan").complete();
    discord.closeDms(discord.bob());
    assertThatThrownBy(() ->
            jda.openPrivateChannelById(discord.bob().id())
                .flatMap(dm -> dm.sendMessage("hello"))
                .complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e -> assertThat(e.getErrorResponse()).isEqualTo(ErrorResponse.CANNOT_SEND_TO_USER));
    discord.fail("POST /channels", new Fault.Refused(403, 50001));
    assertThatThrownBy(() -> channel.sendMessage("hello").complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            e -> assertThat(e.getErrorResponse()).isEqualTo(ErrorResponse.MISSING_ACCESS));
    discord.take(campaigns, Right.SEND_IN_THREADS);
    discord.message(discord.alice(), campaigns, "a change is heard before a message");
    discord.awaitMessage(campaigns, 1);
    assertThatThrownBy(() -> thread.sendMessage("hello").complete())
        .isInstanceOf(InsufficientPermissionException.class);

    assertThat(discord.complaints()).isEmpty();
  }
}
