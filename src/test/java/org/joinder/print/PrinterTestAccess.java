package org.joinder.print;

/** A printer for tests of what others print, without an application. */
public final class PrinterTestAccess {

    private PrinterTestAccess() {}

    public static Printer aPrinter() {
        return new Printer();
    }
}
