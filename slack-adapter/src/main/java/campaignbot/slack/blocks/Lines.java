package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Talks as lines that lead to their threads, for one person's eyes.
public final class Lines {
  private final SlackTexts texts;

  public Lines(Locale locale) {
    texts = new SlackTexts(locale);
  }

  /// @param talks newest first
  public Posting list(List<HomeContents.Entry> talks) {
    if (talks.isEmpty()) {
      return said("list.none");
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Pieces.section(Pieces.bold(texts.say("list.title"), Limits.SECTION)));
    talks.stream().limit(Limits.BLOCKS_IN_MESSAGE / 2).map(HomeTab::entry).forEach(blocks::add);
    return new Posting(texts.say("list.title"), blocks);
  }

  /// @param talk the one to go on with
  public Posting resume(Optional<HomeContents.Entry> talk) {
    if (talk.isEmpty()) {
      return said("resume.none");
    }
    return new Posting(
        texts.say("resume"),
        List.of(
            Pieces.section(Pieces.bold(texts.say("resume"), Limits.SECTION)),
            HomeTab.entry(talk.get())));
  }

  /// What the bot does, and the commands.
  public Posting help(Posting introduction) {
    var blocks = new ArrayList<>(introduction.blocks());
    blocks.add(Pieces.smallPrint(Pieces.text(texts.say("help.commands"), Limits.CONTEXT)));
    return new Posting(introduction.text(), blocks);
  }

  private Posting said(String key) {
    return new Posting(
        texts.say(key), List.of(Pieces.section(Pieces.text(texts.say(key), Limits.SECTION))));
  }
}
