package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;

/// A message while it is being filled, knowing how much room is left in it. Some room stays free
/// for the sentence that says that something was left out.
final class Page {
  private static final int KEPT_CHARACTERS = 300;
  private static final int KEPT_BLOCKS = 1;

  /// What the frame of a block counts for, roughly: the limit is on more than the texts.
  private static final int FRAME = 25;

  private final SlackTexts texts;
  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final int blocksAtMost;
  private int room;
  private boolean full;

  /// @param keptBlocks for what stands below
  /// @param keptCharacters for what stands below
  Page(SlackTexts texts, int keptBlocks, int keptCharacters) {
    this.texts = texts;
    this.blocksAtMost = Limits.BLOCKS_IN_MESSAGE - keptBlocks - KEPT_BLOCKS;
    this.room = Limits.MESSAGE - keptCharacters - KEPT_CHARACTERS;
  }

  /// Characters that still fit into one more block; none when there is no place for a block.
  int room() {
    return blocks.size() >= blocksAtMost ? 0 : Math.max(0, room - FRAME);
  }

  /// @param characters what the block has; the caller has seen that there is room
  void add(LayoutBlock block, int characters) {
    if (blocks.size() < blocksAtMost && characters <= room()) {
      blocks.add(block);
      room -= characters + FRAME;
    } else {
      leaveOut(texts.say("cut.parts"));
    }
  }

  void smallPrint(String sentence) {
    var text = Pieces.text(sentence, Limits.CONTEXT);
    add(Pieces.smallPrint(text), text.getText().length());
  }

  void section(TextObject text) {
    add(Pieces.section(text), text.getText().length());
  }

  /// From now on nothing is taken: what follows would stand without what it belongs to.
  void leaveOut(String sentence) {
    if (!full) {
      full = true;
      room = 0;
      blocks.add(Pieces.smallPrint(Pieces.plain(sentence, Limits.CONTEXT)));
    }
  }

  boolean isFull() {
    return full;
  }

  List<LayoutBlock> blocks() {
    return blocks;
  }
}
