package org.tradebrief.report.workbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A finished XLSX file as the XML that it is made of, read without the library that wrote it. */
final class XlsxFile implements AutoCloseable {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();

    XlsxFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            for (Element item : elements(part("xl/sharedStrings.xml"), "si")) {
                strings.add(item.getTextContent());
            }
        }
    }

    /** The sheets in order. */
    List<XlsxSheet> sheets() throws IOException {
        Map<String, String> targets = targets(WORKBOOK);
        List<XlsxSheet> sheets = new ArrayList<>();
        for (Element sheet : elements(part(WORKBOOK), "sheet")) {
            String part = requireNonNull(targets.get(sheet.getAttributeNS(LINKS, "id")));
            List<Element> tables = new ArrayList<>();
            for (String target : new TreeSet<>(targets(part).values())) {
                if (target.startsWith("xl/tables/")) {
                    tables.add(part(target).getDocumentElement());
                }
            }
            sheets.add(new XlsxSheet(
                    sheet.getAttribute("name"),
                    sheet.getAttribute("state"),
                    part(part).getDocumentElement(),
                    tables,
                    strings));
        }
        return sheets;
    }

    /** The names of all parts, sorted. */
    List<String> parts() {
        return zip.stream().map(ZipEntry::getName).sorted().toList();
    }

    /** The text of an element of the document properties, empty where there is none. */
    String property(String name) throws IOException {
        NodeList found = part("docProps/core.xml").getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    /** The sheet that opens, from 0. */
    int activeSheet() throws IOException {
        for (Element view : elements(part(WORKBOOK), "workbookView")) {
            return view.getAttribute("activeTab").isEmpty() ? 0 : Integer.parseInt(view.getAttribute("activeTab"));
        }
        return 0;
    }

    /** All elements of a name below a node, in order. */
    static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagNameNS(MAIN, name));
    }

    /** All elements of a name below an element, in order. */
    static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagNameNS(MAIN, name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return Collections.unmodifiableList(elements);
    }

    /** What a part refers to inside the file: part names by identifier. */
    private Map<String, String> targets(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String relations = part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        if (zip.getEntry(relations) == null) {
            return targets;
        }
        NodeList links = part(relations).getElementsByTagNameNS("*", "Relationship");
        for (int index = 0; index < links.getLength(); index++) {
            Element link = (Element) links.item(index);
            if (!link.getAttribute("TargetMode").equals("External")) {
                String path = Path.of("/" + part)
                        .resolveSibling(link.getAttribute("Target"))
                        .normalize()
                        .toString();
                targets.put(link.getAttribute("Id"), path.substring(1));
            }
        }
        return targets;
    }

    private Document part(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(zip.getName() + ": no part " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IOException(zip.getName() + ", part " + name + ": not well-formed XML", malformed);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
