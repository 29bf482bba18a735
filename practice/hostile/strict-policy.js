// Allows nothing but its own scripts (Content-Security-Policy), and no text to become markup (trusted types).
import '../hostile-page.js';
