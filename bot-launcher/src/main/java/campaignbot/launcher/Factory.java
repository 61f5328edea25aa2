package campaignbot.launcher;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, giving each what it works with.
final class Factory implements IFactory {
  private final Settings settings;
  private final Streams streams;
  private final Wiring wiring;

  Factory(Settings settings, Streams streams, Wiring wiring) {
    this.settings = settings;
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object made =
        switch (type.getSimpleName()) {
          case "ChatCommand" -> new ChatCommand(settings, wiring, streams);
          case "ServeCommand" -> new ServeCommand(settings, wiring);
          case "PlanCommand" -> new PlanCommand(wiring);
          case "UnderstandCommand" -> new UnderstandCommand(wiring, streams);
          case "CreatorsCommand" -> new CreatorsCommand(wiring);
          case "WorkspaceCommand" -> new WorkspaceCommand(settings, wiring, streams);
          case "KeysCommand" -> new KeysCommand(settings, wiring);
          case "BackupCommand" -> new BackupCommand(settings, wiring);
          case "RestoreCommand" -> new RestoreCommand(settings);
          case "MoveCommand" -> new MoveCommand(settings);
          case "DoctorCommand" -> new DoctorCommand(settings, wiring);
          case "FlowCommand" -> new FlowCommand(wiring);
          default -> CommandLine.defaultFactory().create(type);
        };
    return type.cast(made);
  }
}
