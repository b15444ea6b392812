package space.skyrack.architecture.bad.orbit;

import org.orekit.frames.Frame;
import org.orekit.frames.FramesFactory;
import org.orekit.time.AbsoluteDate;

/** Orekit's global context, openly and by a constructor that reaches for it. */
final class UsesDefaultContext {
  Frame frame() {
    return FramesFactory.getTEME();
  }

  AbsoluteDate date() {
    return new AbsoluteDate();
  }
}
