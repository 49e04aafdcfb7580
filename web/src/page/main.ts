import '../theme/theme.css';
import './app-root.js';
