package org.joinder.publicsite.cards;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints the picture of a page for where it is shared: what kind of record it is, its title, and one sentence. */
public final class ShareCard {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final Color PAPER = new Color(0xfaf9f6);
    private static final Color INK = new Color(0x1b2125);
    private static final Color QUIET = new Color(0x535d64);
    private static final Color ACCENT = new Color(0x17557f);
    private static final int TITLE_LINES = 4;
    private static final int SENTENCE_LINES = 3;

    private final Graphics2D graphics;

    private ShareCard(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture as PNG. */
    public static byte[] paint(String kind, String title, String sentence) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            new ShareCard(graphics).draw(kind, title, sentence);
        } finally {
            graphics.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private void draw(String kind, String title, String sentence) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(ACCENT);
        graphics.fillRect(0, 0, WIDTH, 16);
        line(kind, new Font(Font.SANS_SERIF, Font.BOLD, 28), ACCENT, 110);
        var below = lines(title, new Font(Font.SERIF, Font.BOLD, title.length() > 90 ? 46 : 60), INK, 130, TITLE_LINES);
        lines(sentence, new Font(Font.SANS_SERIF, Font.PLAIN, 30), QUIET, below + 16, SENTENCE_LINES);
        line("Joinder", new Font(Font.SERIF, Font.BOLD, 34), INK, HEIGHT - 48);
    }

    /** Draws as many lines as fit, and gives where the next would stand. */
    private int lines(String text, Font font, Color colour, int top, int most) {
        graphics.setFont(font);
        int height = graphics.getFontMetrics().getHeight();
        int room = Math.min(most, Math.max(0, (HEIGHT - 110 - top) / height));
        int baseline = top;
        for (var each : wrapped(text, room)) {
            baseline += height;
            line(each, font, colour, baseline);
        }
        return baseline;
    }

    private void line(String text, Font font, Color colour, int baseline) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, MARGIN, baseline);
    }

    private List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        if (most > 0) {
            kept.set(most - 1, kept.getLast() + " …");
        }
        return kept;
    }

    private int width(String text) {
        return graphics.getFontMetrics().stringWidth(text);
    }
}
