package campaignbot.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Slack's `table`, which version 1.51 of its SDK cannot write yet; Gson writes it as it stands.
///
/// @see <a href="https://docs.slack.dev/reference/block-kit/blocks/table-block">table block</a>
record TableBlock(String type, List<ColumnSetting> columnSettings, List<List<Cell>> rows)
    implements LayoutBlock {
  TableBlock(List<ColumnSetting> columnSettings, List<List<Cell>> rows) {
    this("table", List.copyOf(columnSettings), List.copyOf(rows));
  }

  /// @param align `left` or `right`
  record ColumnSetting(String align, boolean isWrapped) {}

  record Cell(String type, String text) {
    /// @param text not empty
    static Cell of(String text) {
      return new Cell("raw_text", text);
    }
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  public @Nullable String getBlockId() {
    return null;
  }
}
