package dev.errorcatalog.devicesync.wire;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads values one after the other, each of the type that is asked for. */
final class JsonValues {
    private final JsonParser parser;

    JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the only value of a text, an object. */
    void document(KeyReader keys) throws IOException {
        parser.nextToken();
        object(keys);
        if (parser.nextToken() != null) {
            throw unexpected();
        }
    }

    /** Reads an object, key by key; null values are left out, like keys that are not there. */
    void object(KeyReader keys) throws IOException {
        require(parser.hasToken(JsonToken.START_OBJECT));
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                keys.value(key);
            }
        }
        require(parser.hasToken(JsonToken.END_OBJECT));
    }

    /** Reads an array of objects. */
    void objects(ObjectReader objects) throws IOException {
        require(parser.hasToken(JsonToken.START_ARRAY));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            objects.object();
        }
    }

    String text() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_STRING));
        return parser.getText();
    }

    /** Reads any value but an object or array, as it is spelt. */
    String scalar() throws IOException {
        require(parser.currentToken().isScalarValue());
        return parser.getText();
    }

    boolean flag() throws IOException {
        require(parser.currentToken().isBoolean());
        return parser.getBooleanValue();
    }

    int integer() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        return parser.getIntValue();
    }

    long longInteger() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        return parser.getLongValue();
    }

    /** Reads a text or an integer of 64 bits, as text. */
    String code() throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? text() : Long.toString(longInteger());
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    private void require(boolean asDescribed) throws IOException {
        if (!asDescribed) {
            throw unexpected();
        }
    }

    private IOException unexpected() {
        return new JsonParseException(parser, "unexpected " + parser.currentToken());
    }

    /** Reads the value that a key has. */
    interface KeyReader {
        void value(String key) throws IOException;
    }

    /** Reads an object of an array. */
    interface ObjectReader {
        void object() throws IOException;
    }
}
