package policygraph.graph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether a Bolt server answers on a port of the loopback address. */
final class BoltPort {
  private static final int TIMEOUT_MILLIS = 2_000;

  /** Bolt's magic number and an offer of version 5.0 and nothing else. */
  private static final byte[] HANDSHAKE = {
    0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private BoltPort() {}

  static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(HANDSHAKE);
      return socket.getInputStream().readNBytes(4).length == 4;
    } catch (IOException e) {
      return false;
    }
  }
}
