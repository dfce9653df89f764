export * from './config.js';
export * from './limit-setting.js';
export * from './secret-file.js';
export * from './master-keys.js';
