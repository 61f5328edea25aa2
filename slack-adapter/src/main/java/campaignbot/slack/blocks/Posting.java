package campaignbot.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// A message as `chat.postMessage` takes it.
///
/// @param text for notifications and screen readers; never empty
public record Posting(String text, List<LayoutBlock> blocks) {
  public Posting {
    blocks = List.copyOf(blocks);
  }
}
