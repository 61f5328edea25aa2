package campaignbot.bench;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.ConversationState;
import com.microsoft.bot.builder.MemoryStorage;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.dialogs.ComponentDialog;
import com.microsoft.bot.dialogs.Dialog;
import com.microsoft.bot.dialogs.WaterfallDialog;
import com.microsoft.bot.dialogs.WaterfallStep;
import com.microsoft.bot.dialogs.choices.ChoiceFactory;
import com.microsoft.bot.dialogs.prompts.ChoicePrompt;
import com.microsoft.bot.dialogs.prompts.NumberPrompt;
import com.microsoft.bot.dialogs.prompts.PromptOptions;
import com.microsoft.bot.dialogs.prompts.TextPrompt;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The same three questions as a waterfall of Microsoft's Bot Framework, state in its own memory.
final class WaterfallTalk {
  private final ConversationState state = new ConversationState(new MemoryStorage());
  private final Memory adapter = new Memory();
  private final Dialog dialog;

  /// @param typed whether amount and metric are read as a number and a choice, or all as plain text
  WaterfallTalk(boolean typed) {
    dialog = new Questions(typed);
  }

  /// What the bot says to a text; the first one of a talk begins it.
  List<Activity> said(String talk, String text) {
    adapter.sent.clear();
    var context = new TurnContextImpl(adapter, activity(talk, text));
    Dialog.run(dialog, context, state.createProperty("dialogs"))
        .thenCompose(_ -> state.saveChanges(context))
        .join();
    return adapter.sent;
  }

  private static Activity activity(String talk, String text) {
    var activity = new Activity(ActivityTypes.MESSAGE);
    activity.setText(text);
    activity.setLocale("en-us");
    activity.setChannelId("bench");
    activity.setConversation(new ConversationAccount(talk));
    activity.setFrom(new ChannelAccount("ana"));
    activity.setRecipient(new ChannelAccount("bot"));
    return activity;
  }

  private static final class Questions extends ComponentDialog {
    Questions(boolean typed) {
      super("questions");
      addDialog(typed ? new NumberPrompt<>("budget", null, Long.class) : new TextPrompt("budget"));
      addDialog(new TextPrompt("region"));
      addDialog(typed ? new ChoicePrompt("metric") : new TextPrompt("metric"));
      var steps =
          List.<WaterfallStep>of(
              step -> step.prompt("budget", asking("What's the budget?")),
              step -> step.prompt("region", asking("Where are the people you want to reach?")),
              step -> step.prompt("metric", metric()),
              step -> step.endDialog(step.getResult()));
      addDialog(new WaterfallDialog("waterfall", steps));
      setInitialDialogId("waterfall");
    }

    private static PromptOptions asking(String text) {
      var options = new PromptOptions();
      var activity = new Activity(ActivityTypes.MESSAGE);
      activity.setText(text);
      options.setPrompt(activity);
      return options;
    }

    private static PromptOptions metric() {
      var options = asking("What should the campaign achieve?");
      options.setChoices(
          ChoiceFactory.toChoices(List.of("Engagement", "Traffic", "Sales", "Followers")));
      return options;
    }
  }

  /// Keeps what is sent.
  private static final class Memory extends BotAdapter {
    private final List<Activity> sent = new ArrayList<>();

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(
        TurnContext context, List<Activity> activities) {
      sent.addAll(activities);
      var responses = new ResourceResponse[activities.size()];
      for (var i = 0; i < responses.length; i++) {
        responses[i] = new ResourceResponse("1");
      }
      return CompletableFuture.completedFuture(responses);
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(
        TurnContext context, Activity activity) {
      return CompletableFuture.completedFuture(new ResourceResponse("1"));
    }

    @Override
    public CompletableFuture<Void> deleteActivity(
        TurnContext context, ConversationReference reference) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
