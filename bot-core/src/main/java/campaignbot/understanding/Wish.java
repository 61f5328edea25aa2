package campaignbot.understanding;

/// What somebody wants of the talk itself. Slugs of the contract: lower case.
public enum Wish {
  HELP,
  WHY,
  BACK,
  UNDO,
  REDO,
  SKIP,
  CANCEL,
  RESTART,
  STATUS,
  YES,
  NO,
  THANKS
}
