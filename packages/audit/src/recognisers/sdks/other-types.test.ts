import { testIdioms } from '@mixer-oauth/testkit';

// A package has builders of several types: whose `build` it is, the type says, and not that it is a builder.
testIdioms([
  [
    'Java: builders of two types of a package',
    {
      'A.java': `import pro.beam.interactive.robot.RobotBuilder;
import pro.beam.interactive.net.packet.Protocol;
import pro.beam.interactive.net.packet.Protocol.ProgressUpdate;
class A {
  void send(Robot robot) {
    ProgressUpdate.Builder progress = ProgressUpdate.newBuilder();
    progress.addTactile(ProgressUpdate.TactileUpdate.newBuilder().setId(1).setFired(true).build());
    progress.addJoystick(Protocol.ProgressUpdate.JoystickUpdate.newBuilder().setAngle(1).build());
    robot.write(progress.build());
  }
  void open(BeamAPI beam) { new RobotBuilder().username("a").channel(1).build(beam); }
}
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | A.java:11'],
  ],
  [
    'Kotlin: builders of two types of a package',
    {
      'a.kt': `import pro.beam.interactive.robot.RobotBuilder
import pro.beam.interactive.net.packet.Protocol.ProgressUpdate
fun send(robot: Robot) { robot.write(ProgressUpdate.newBuilder().setId(1).build()) }
fun open(beam: BeamAPI) { RobotBuilder().channel(1).build(beam) }
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | a.kt:4'],
  ],
  [
    'Java: a builder that the type of the symbol gives',
    {
      'A.java': `import pro.beam.interactive.robot.RobotBuilder;
class A { void open(BeamAPI beam) { RobotBuilder.newBuilder().channel(1).build(beam); } }
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | A.java:2'],
  ],
]);
